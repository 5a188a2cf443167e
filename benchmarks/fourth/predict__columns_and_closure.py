# exercise: predict
# right: yes

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden, dtype=float)

    def read(index):
        nonlocal h
        h = np.tanh(U[:, [index]] + V @ h + b_hidden)

    def likeliest():
        return int((W @ h + b_out).argmax())  # softmax keeps the order

    for char in prefix:
        read(char_to_idx[char])
    text = prefix
    for _ in range(num_chars):
        text += idx_to_char[best := likeliest()]
        read(best)
    return text
