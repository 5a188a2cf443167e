# exercise: lstm_step
# right: no
# wrong: the state is the output gate times the cell itself, without the tanh
# lines: 12
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    blocks = np.split(W_x.dot(x) + W_h.dot(h_prev) + b, 4)
    candidate = np.tanh(blocks.pop(2))
    let_in, keep, let_out = map(sigmoid, blocks)
    cell = keep * c_prev
    cell += let_in * candidate
    return let_out * cell, cell, [let_in, keep, candidate, let_out]
