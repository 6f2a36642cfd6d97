// One line per topic. Loaded with the desk's screens (inbox, board, administration).
export {};
