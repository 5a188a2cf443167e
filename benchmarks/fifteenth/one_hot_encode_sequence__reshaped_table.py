# exercise: one_hot_encode_sequence
# right: no
# wrong: fills a table with a row for each word and a column for each step and then reshapes it in place of transposing it, so the ones land elsewhere
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    table = np.array([[int(i == c) for i in indices] for c in range(vocab_size)])
    return table.reshape(T, vocab_size, 1)
