# exercise: one_hot_encode
# right: no
# wrong: every entry up to and including the index is 1, not the one at the index alone
# lines: 7
def one_hot_encode(idx, vocab_size):
    lower_triangle = np.tri(vocab_size)
    return lower_triangle[idx]
