# exercise: torch_gradients
# right: no
# wrong: padded steps are in the loss
# lines: 25
import torch
import torch.nn.functional as F


def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form.

    model                  a module with .rnn, .linear; model(inputs) gives (logits,
                           hidden)
    inputs, targets, mask  (B, T), NumPy arrays or tensors; mask is True where a step
                           counts
    returns                loss, a Python float: -ln p(target) summed where mask is
                           True; grads, (d_U, d_V, d_W, d_b_hidden, d_b_out): NumPy
                           arrays in the shapes of the parameters, of this loss alone
    """
    inputs, targets = torch.as_tensor(inputs), torch.as_tensor(targets)
    for parameter in model.parameters():
        parameter.grad = None
    logits, _ = model(inputs)
    B, T, C = logits.shape
    loss = F.cross_entropy(logits.reshape(B * T, C), targets.reshape(B * T), reduction="sum")
    loss.backward()
    order = (
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_ih_l0,
        model.linear.bias,
    )
    return loss.item(), tuple(
        p.grad.numpy().copy() if p.dim() == 2 else p.grad.numpy().copy()[:, None] for p in order
    )
