# exercise: copy_params
# right: no
# wrong: requires_grad is switched off for the writing and never on again, so the model cannot be trained
# lines: 6
def overwrite(parameter, array):
    parameter.requires_grad_(False)
    parameter.copy_(torch.tensor(array).view_as(parameter))


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    arrays = [U, V, b_hidden, 0 * b_hidden, W, b_out]
    for parameter, array in zip([*model.rnn.parameters(), *model.linear.parameters()], arrays):
        overwrite(parameter, array)
