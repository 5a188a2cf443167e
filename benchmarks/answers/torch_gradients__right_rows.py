# exercise: torch_gradients
# right: yes
# wrong: autograd.grad on a sum over rows cut to their lengths, ignore_index -100 for padding
import numpy as np
import torch
from torch import nn


def torch_gradients(model, inputs, targets, mask):
    x, y, real = (torch.as_tensor(np.asarray(a)) for a in (inputs, targets, mask))
    logits, _ = model(x)
    loss = nn.CrossEntropyLoss(reduction="sum", ignore_index=-100)(logits.permute(0, 2, 1), y.masked_fill(~real, -100))
    five = map(
        model.get_parameter,
        ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_hh_l0", "linear.bias"),
    )
    found = torch.autograd.grad(loss, list(five))
    return loss.item(), tuple(g.view(g.shape[0], -1).clone().numpy() for g in found)
