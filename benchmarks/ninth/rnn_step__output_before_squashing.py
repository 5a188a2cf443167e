# exercise: rnn_step
# right: no
# wrong: The output is read off the sum before tanh and not off the new state.
# lines: 9
def rnn_step(x, h_prev, params):
    names = ("U", "V", "W", "b_hidden", "b_out")
    p = dict(zip(names, params))
    h = np.tanh(a := p["U"] @ x + p["V"] @ h_prev + p["b_hidden"])
    o = softmax(p["W"] @ a + p["b_out"], axis=0)
    return h, o
