# exercise: one_hot_encode_sequence
# right: no
# wrong: the loop from the last step to the first one stops before step 0, whose column stays zero
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    stack = [np.zeros((vocab_size, 1)) for _ in indices]
    t = len(indices) - 1
    while t:
        stack[t][indices[t], 0] = 1.0
        t -= 1
    return stack
