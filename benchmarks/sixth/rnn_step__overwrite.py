# exercise: rnn_step
# right: no
# wrong: The new state is written into the array of the old one, and b_out is added after softmax.
# lines: 8, 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = h_prev
    h[:] = np.tanh(np.einsum("hc,cn->hn", U, x) + np.einsum("hk,kn->hn", V, h_prev) + b_hidden)
    o = softmax(np.einsum("ch,hn->cn", W, h)) + b_out
    return h, o
