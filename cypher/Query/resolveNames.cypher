// What each name of a list most likely means: src/search/ finds candidates for many at once and weighs them.
// yields: index, name, best, runnerUp, sure
// order: int index
// ahead: resolutions
// parameters: names 0 to 500
// example: { resolveNames(names: [{ name: "Aleinik, S.", state: "Belarus", on: "2023" }]) { index name best { node { id } matched { value } score how } runnerUp { node { id } } sure } }
UNWIND range(0, size($resolutions) - 1) AS index
WITH index, $resolutions[index] AS resolution
WITH index, resolution.name AS name, resolution.best AS best, resolution.runnerUp AS runnerUp, resolution.sure AS sure
