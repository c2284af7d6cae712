/** Which state is meant, by the day and not by the code. */
export interface States {
  /**
   * The id of the state that a name means on a day: an English name, an ISO 3166 alpha-3 code or a slug of
   * history.state.gov. `Russia` is the Soviet Union in 1975. Undefined where no state goes by that name.
   * @param on a partial date; today unless told
   */
  find(name: string, on?: string): string | undefined
  /** Its English name, that of a former state included; the id where it is unknown. */
  nameOf(id: string): string
}
