# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    seen = np.concatenate([x, h_prev, np.ones((1, 1))])
    h = np.tanh(np.concatenate([U, V, b_hidden], axis=1) @ seen)
    return h, softmax(np.concatenate([W, b_out], axis=1) @ np.concatenate([h, np.ones((1, 1))]))
