# exercise: copy_params
# right: no
# wrong: the arrays are paired with model.parameters(), in whatever order these come
# lines: 8, 9
# name: parameters-by-their-order
def copy_params(params, model):
    U, V, W, b, c = params
    ordered = [U, V, b[:, 0], np.zeros(len(b)), W, c[:, 0]]
    for p, a in zip(model.parameters(), ordered):
        p.data = torch.tensor(a)
