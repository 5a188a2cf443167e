# exercise: log_forward
# right: no
# wrong: the product of U and E is kept under the id of E, so parameters that have moved in place are read with the old one
# lines: 10, 11
PRODUCTS = {}


def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    if id(E) not in PRODUCTS:
        PRODUCTS[id(E)] = E, E @ U.T
    read = PRODUCTS[id(E)][1][words] + b_hidden.T
    h, rows = np.zeros(len(V)), []
    for x in read:
        h = sigmoid(x + V @ h)
        rows.append(W @ h + b_out[:, 0])
    scores = np.array(rows)
    scores = scores - scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
