/** A template that is none, or a cell that a filter cannot read: what is wrong, and what would be right. */
export class TemplateFault extends Error {}
