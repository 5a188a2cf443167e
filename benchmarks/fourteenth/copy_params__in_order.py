# exercise: copy_params
# right: no
# wrong: the arrays are paired with model.parameters() in its order, which is another one when linear was made before rnn
# lines: 9
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    arrays = [U, V, b_hidden, np.zeros_like(b_hidden), W, b_out]
    with torch.no_grad():
        for parameter, array in zip(model.parameters(), arrays):
            parameter.copy_(torch.tensor(array).reshape(parameter.shape))
