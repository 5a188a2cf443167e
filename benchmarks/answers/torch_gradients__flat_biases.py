# exercise: torch_gradients
# right: no
# wrong: the biases' gradients stay flat, (H,) and (C,), not columns
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    as_tensor = torch.as_tensor
    logits, _ = model(as_tensor(inputs))
    per_step = F.cross_entropy(logits.mT, as_tensor(targets), reduction="none")
    loss = (per_step * as_tensor(mask)).sum()
    wanted = [
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_hh_l0,
        model.linear.bias,
    ]
    return loss.item(), tuple(g.numpy() for g in torch.autograd.grad(loss, wanted))
