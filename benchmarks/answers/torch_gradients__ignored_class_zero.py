# exercise: torch_gradients
# right: no
# wrong: padding is hidden by targets 0 and ignore_index=0, so real steps with target 0 are lost as well
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    hidden_targets = torch.where(m, y, torch.zeros_like(y))
    logits = model(x)[0].transpose(1, 2)
    loss = F.cross_entropy(logits, hidden_targets, ignore_index=0, reduction="sum")
    rnn, linear = model.rnn, model.linear
    five = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    return loss.item(), tuple(g.reshape(g.shape[0], -1).numpy() for g in torch.autograd.grad(loss, five))
