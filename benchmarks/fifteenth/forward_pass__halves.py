# exercise: forward_pass
# right: no
# wrong: cuts the sequence into halves and joins their lists of states as they are, so the state at each seam stands there twice and there are more than T + 1
# lines: 12
def forward_pass(inputs, hidden_state, params):
    if len(inputs) == 1:
        h, o = rnn_step(inputs[0], hidden_state, params)
        return [o], [hidden_state, h]
    middle = len(inputs) // 2
    o1, s1 = forward_pass(inputs[:middle], hidden_state, params)
    o2, s2 = forward_pass(inputs[middle:], s1[-1], params)
    return o1 + o2, s1 + s2
