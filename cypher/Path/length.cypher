// How many links a chain has.
// from: path
// example: { paths(from: "state:BLR", to: "state:RUS") { length } }
size(path.ids) - 1
