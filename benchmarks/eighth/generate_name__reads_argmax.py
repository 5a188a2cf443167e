# exercise: generate_name
# right: no
# wrong: the network reads its likeliest letter next and not the one that was drawn
# lines: 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    one_hot = np.eye(len(idx_to_letter))
    state = np.zeros_like(params[3]), np.zeros((len(idx_to_letter), 1))

    def turn(state):
        h, x = state
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-30) / temperature)[:, 0]
        drawn = rng.choice(len(q), p=q)
        return (h, one_hot[:, [np.argmax(q)]]), drawn

    name = []
    while len(name) < max_length:
        state, drawn = turn(state)
        if drawn == 0:
            break
        name.append(idx_to_letter[drawn])
    return "".join(name)
