# exercise: forward_pass
# right: no
# wrong: the state at which the two halves meet is kept twice, so that there are too many states
# lines: 13
def forward_pass(inputs, hidden_state, params):
    n = len(inputs)
    if n == 1:
        h, o = rnn_step(inputs[0], hidden_state, params)
        return [o], [hidden_state, h]
    middle = n // 2
    left_out, left_states = forward_pass(inputs[:middle], hidden_state, params)
    right_out, right_states = forward_pass(inputs[middle:], left_states[-1], params)
    return left_out + right_out, left_states + right_states
