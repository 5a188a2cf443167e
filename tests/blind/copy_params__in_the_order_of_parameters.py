# exercise: copy_params
# right: no
# wrong: The tensors are filled in the order in which model.parameters() gives them, which is another one in a module that makes its linear layer first.
# lines: 9
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    arrays = [U, V, b_hidden.ravel(), np.zeros(len(V)), W, b_out.ravel()]
    with torch.no_grad():
        for parameter, array in zip(model.parameters(), arrays, strict=True):
            parameter.copy_(torch.tensor(array))
