# exercise: torch_gradients
# right: no
# wrong: the mask is not used, padded steps count as well (reduction="sum")
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    x, y = torch.as_tensor(inputs), torch.as_tensor(targets)
    logits = model(x)[0]
    loss = F.cross_entropy(logits.flatten(0, 1), y.flatten(), reduction="sum")
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    found = torch.autograd.grad(loss, [model.get_parameter(name) for name in names])
    return loss.item(), tuple(g.numpy() if g.ndim == 2 else g.numpy()[:, None] for g in found)
