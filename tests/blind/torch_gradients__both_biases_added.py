# exercise: torch_gradients
# right: no
# wrong: the gradients of torch's two hidden biases are added up
# lines: 27
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
    x, y, real = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    logits, _ = model(x)
    each = F.cross_entropy(logits.transpose(1, 2), y, reduction="none")
    loss = (each * real).sum()
    model.zero_grad()
    loss.backward()
    g = {name: p.grad.numpy().copy() for name, p in model.named_parameters()}
    d_b_hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    return loss.item(), (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        d_b_hidden.reshape(-1, 1),
        g["linear.bias"].reshape(-1, 1),
    )
