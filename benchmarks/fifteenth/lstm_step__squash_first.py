# exercise: lstm_step
# right: no
# wrong: the candidate goes through the sigmoid as the gates do, so it is never negative
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    stacked = np.vstack((x, h_prev))
    weights = np.hstack(params[:2])
    activated = sigmoid(weights @ stacked + params[2])
    H = len(h_prev)
    i, f, g, o = (activated[k : k + H] for k in range(0, 4 * H, H))
    c = i * g + f * c_prev
    return np.tanh(c) * o, c, [i, f, g, o]
