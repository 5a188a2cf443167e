# exercise: gru_step
# right: no
# wrong: the update gate weighs the candidate and its rest the old state, the wrong way round
# lines: 12
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    size = h_prev.shape[0]
    gx = (W_x.dot(x) + b_x).reshape(3, size, 1)
    gh = (W_h.dot(h_prev) + b_h).reshape(3, size, 1)
    reset, update = sigmoid(gx[:2] + gh[:2])
    candidate = np.tanh(gx[2] + reset * gh[2])
    state = (1 - update) * h_prev + update * candidate
    return state, (reset, update, candidate)
