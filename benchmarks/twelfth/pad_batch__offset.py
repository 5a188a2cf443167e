# exercise: pad_batch
# right: no
# wrong: in the flat buffer the next row begins where the last sequence ended and not a full row further, so rows run into each other
# lines: 14
def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(map(len, sequences))
    buffer = np.full(B * T, pad_value, dtype=int)
    real = np.zeros(B * T, dtype=bool)
    start = 0
    for seq in sequences:
        stop = start + len(seq)
        buffer[start:stop] = seq
        real[start:stop] = True
        start = stop
    return buffer.reshape(B, T), real.reshape(B, T)
