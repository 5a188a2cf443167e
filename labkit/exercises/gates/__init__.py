"""Lab 11: gates. An LSTM and a GRU by hand, forwards and backwards."""
