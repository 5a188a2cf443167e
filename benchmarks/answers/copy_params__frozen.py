# exercise: copy_params
# right: no
# wrong: the values are set with requires_grad switched off and never on again, so the model cannot be trained
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    arrays = [U, V, b_hidden[:, 0], 0 * b_hidden[:, 0], W, b_out[:, 0]]
    tensors = [*model.rnn.parameters(), *model.linear.parameters()]
    for tensor, array in zip(tensors, arrays):
        tensor.requires_grad_(False)
        tensor[...] = torch.tensor(array)
