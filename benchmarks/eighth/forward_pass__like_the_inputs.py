# exercise: forward_pass
# right: no
# wrong: The outputs are stored in an array of the type of the inputs, so for integer one-hot columns the probabilities are cut to 0.
# lines: 7
def forward_pass(inputs, hidden_state, params):
    xs = np.array(inputs)
    ys = np.zeros_like(xs)

    def run(t, trail):
        if t == len(xs):
            return trail
        h, o = rnn_step(xs[t], trail[-1], params)
        ys[t] = o
        trail.append(h)
        return run(t + 1, trail)

    return ys, run(0, [hidden_state])
