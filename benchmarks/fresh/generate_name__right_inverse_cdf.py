# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b, c = params
    h, from_input, letters = np.zeros_like(b), 0.0, []
    for _ in range(max_length):
        h = np.tanh(from_input + V @ h + b)
        z = (W @ h + c).ravel() / temperature
        heights = np.cumsum(np.exp(z - z.max()))
        k = int(np.searchsorted(heights, rng.random() * heights[-1], side="right"))
        if idx_to_letter[k] == ".":
            break
        letters.append(idx_to_letter[k])
        from_input = U[:, [k]]
    return "".join(letters)
