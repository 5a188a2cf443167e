# exercise: torch_gradients
# right: no
# wrong: the loss under the mask is averaged, not summed (.mean())
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].mean()
    model.zero_grad()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    grads = [rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias]
    return loss.item(), tuple(g.grad.numpy().reshape(len(g), -1).copy() for g in grads)
