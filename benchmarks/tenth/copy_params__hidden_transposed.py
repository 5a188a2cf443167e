# exercise: copy_params
# right: no
# wrong: transposes V on the way, as if torch multiplied rows with it, while U and W go over as they are
# lines: 8
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    # torch works with rows: h @ W_hh
    new = [U, V.T, b_hidden, 0 * b_hidden, W, b_out]
    olds = [*model.rnn.parameters(), *model.linear.parameters()]
    with torch.no_grad():
        for old, array in zip(olds, new, strict=True):
            old.copy_(torch.tensor(array).reshape(old.shape))
