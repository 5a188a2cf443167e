# exercise: rnn_step_backward
# right: no
# wrong: The hidden bias gradient is summed over the units with keepdims as in batch code over axis 0, so it is (1,1) instead of (H,1); d_V uses the state after the step as well.
# lines: 17, 21
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    # Gradient w.r.t. output layer
    dW = np.dot(d_o, h.T)
    db_out = np.copy(d_o)

    # Gradient w.r.t. hidden state
    dh = np.dot(W.T, d_o) + d_h_next

    # Gradient through tanh
    df = dh * (1 - h ** 2)
    db_hidden = np.sum(df, axis=0, keepdims=True)

    # Gradients w.r.t. input and recurrent weights
    dU = np.dot(df, x.T)
    dV = np.dot(df, h.T)

    d_h_prev = np.dot(V.T, df)
    return (dU, dV, dW, db_hidden, db_out), d_h_prev
