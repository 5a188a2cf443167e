# exercise: forward_pass
# right: no
# wrong: The columns are put side by side, so the arrays are (C, T) and (H, T + 1) and entry t is a row.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    h = hidden_state
    H = [h]
    O = []
    for t in range(len(inputs)):
        h, o = rnn_step(inputs[t], h, params)
        H.append(h)
        O.append(o)
    return np.hstack(O), np.hstack(H)
