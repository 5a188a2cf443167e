# exercise: generate_name
# right: no
# wrong: only W is divided by the temperature and the output bias is not, so the logits are not divided as a whole
# lines: 8
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    U, V, W, b_hidden, b_out = params
    heated = (U, V, W / temperature, b_hidden, b_out)
    one_hot = np.eye(U.shape[1])
    x, h = np.zeros((U.shape[1], 1)), np.zeros_like(b_hidden)
    drawn = []
    while len(drawn) < max_length:
        h, p = rnn_step(x, h, heated)
        k = rng.choice(len(p), p=p.flatten() / p.sum())
        if not k:
            break
        drawn.append(int(k))
        x = one_hot[k].reshape(-1, 1)
    return "".join(map(idx_to_letter.get, drawn))
