# exercise: rnn_step
# right: no
# wrong: softmax runs along axis 1 of a column, so every probability is 1
# lines: 12
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    units = []
    for u_row, v_row, b in zip(U, V, b_hidden):
        units.append([np.tanh(sum(u_row * x[:, 0]) + sum(v_row * h_prev[:, 0]) + b[0])])
    h = np.array(units)
    scores = np.array([[sum(w_row * h[:, 0]) + b[0]] for w_row, b in zip(W, b_out)])
    return h, softmax(scores, axis=1)
