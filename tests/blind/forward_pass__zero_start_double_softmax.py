# exercise: forward_pass
# right: no
# wrong: Two faults: the run begins from zeros and not from the given state, and softmax is taken of probabilities once more.
# lines: 9, 11
# name: starts-from-zeros, softmax-twice
def forward_pass(inputs, hidden_state, params):
    def step(carry, x):
        h, y = rnn_step(x, carry, params)
        return h, (h, softmax(y))

    carry = np.zeros_like(hidden_state, dtype=float)
    history = []
    for x in inputs:
        carry, kept = step(carry, x)
        history.append(kept)
    hidden_states = [hidden_state] + [h for h, _ in history]
    outputs = [y for _, y in history]
    return outputs, hidden_states
