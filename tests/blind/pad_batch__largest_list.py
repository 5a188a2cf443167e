# exercise: pad_batch
# right: no
# wrong: T is the length of the sequence that is largest by its values, not of the longest one, and longer ones are cut off.
# name: width-of-the-largest-list
# lines: 8
def pad_batch(sequences, pad_value):
    rows = [[int(i) for i in s] for s in sequences]
    T = len(max(rows))
    padded = [(row + [pad_value] * T)[:T] for row in rows]
    mask = [[t < len(row) for t in range(T)] for row in rows]
    shape = (len(rows), T)
    return np.array(padded, dtype=int).reshape(shape), np.array(mask, dtype=bool).reshape(shape)
