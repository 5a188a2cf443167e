# exercise: torch_gradients
# right: no
# wrong: the gradients of torch's two hidden biases are added, so d_b_hidden is twice too large
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.zero_grad()
    logits = model(inputs)[0]
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    g = {name: parameter.grad.numpy().copy() for name, parameter in model.named_parameters()}
    d_b = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    grads = g["rnn.weight_ih_l0"], g["rnn.weight_hh_l0"], g["linear.weight"], d_b[:, None], g["linear.bias"][:, None]
    return loss.item(), grads
