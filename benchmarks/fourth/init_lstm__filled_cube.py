# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def four_blocks(cols):
        cube = np.empty((4, hidden_size, cols))
        for block in cube:
            block[...] = semi_orthogonal(hidden_size, cols, rng)
        return cube.reshape(4 * hidden_size, cols)

    biases = {"input": 0.0, "forget": forget_bias, "candidate": 0.0, "output": 0.0}
    params = [four_blocks(vocab_size), four_blocks(hidden_size)]
    params.append(np.repeat(list(biases.values()), hidden_size).reshape(-1, 1))
    params.append(semi_orthogonal(vocab_size, hidden_size, rng))
    params.append(np.zeros((vocab_size, 1)))
    return params
