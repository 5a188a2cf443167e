# exercise: torch_gradients
# right: no
# wrong: two: the gradients come in torch's own order, the hidden bias before W; the loss is returned as a tensor, not a float
import numpy as np
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")[mask].sum()
    model.zero_grad()
    loss.backward()
    grads = []
    for name, parameter in model.named_parameters():
        if name != "rnn.bias_hh_l0":
            grads.append(np.array(parameter.grad).reshape(parameter.shape[0], -1))
    return loss, tuple(grads)
