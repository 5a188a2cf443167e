# exercise: generate_name
# right: no
# wrong: Only W h is divided by the temperature, the output bias is added undivided.
# name: bias-not-divided
# lines: 13
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    from_letter = np.zeros_like(b_hidden)
    name = ""
    while len(name) < max_length:
        h = np.tanh(from_letter + V @ h + b_hidden)
        p = softmax(W @ h / temperature + b_out).ravel()
        k = rng.choice(p.size, p=p)
        if k == 0:
            break
        name += idx_to_letter[k]
        from_letter = U[:, [k]]
    return name
