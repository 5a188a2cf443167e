# exercise: lstm_step
# right: no
# wrong: one sigmoid for all four blocks, the candidate made of it is tanh of half the sum
# name: candidate-tanh-of-half
# lines: 10
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    all_four = sigmoid(np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]]))
    i, f, g, o = np.split(all_four, 4)
    g = 2 * g - 1  # from (0, 1) to (-1, 1), as tanh
    c = f * c_prev + i * g
    return o * np.tanh(c), c, [i, f, g, o]
