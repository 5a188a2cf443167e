# exercise: rnn_step
# right: no
# wrong: two faults: V is used transposed, and the output bias is left out
# lines: 8, 10
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    from_input = np.einsum("hc,ck->hk", U, x)
    from_past = np.einsum("gh,gk->hk", V, h_prev)
    h = np.tanh(from_input + from_past + b_hidden)
    o = softmax(np.einsum("ch,hk->ck", W, h))
    return h, o
