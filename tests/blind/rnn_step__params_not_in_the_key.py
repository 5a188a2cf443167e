# exercise: rnn_step
# right: no
# wrong: The results are kept by x and h_prev, so other parameters get the old ones.
# lines: 11
# name: kept-without-the-parameters
SEEN = {}


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    key = x.tobytes(), h_prev.tobytes()
    if key not in SEEN:
        h = np.tanh(U @ x + V @ h_prev + b_hidden)
        SEEN[key] = h, softmax(W @ h + b_out)
    return SEEN[key]
