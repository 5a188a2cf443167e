# exercise: forward_pass
# right: no
# wrong: The second half of the sequence starts from the first state again, not from the last state of the first half.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    n = len(inputs)
    if n == 0:
        return [], [hidden_state]
    if n == 1:
        h, o = rnn_step(inputs[0], hidden_state, params)
        return [o], [hidden_state, h]
    left_out, left_states = forward_pass(inputs[: n // 2], hidden_state, params)
    right_out, right_states = forward_pass(inputs[n // 2 :], hidden_state, params)
    return left_out + right_out, left_states + right_states[1:]
