# exercise: torch_gradients
# right: yes
from torch.func import functional_call


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    p = {name: q.detach().clone().requires_grad_() for name, q in model.named_parameters()}
    logits, _ = functional_call(model, p, (inputs,))
    each = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")
    loss = (each * mask.flatten()).sum()
    loss.backward()

    def grad(name, *shape):
        return p[name].grad.reshape(shape or p[name].shape).numpy()

    d_b, d_c = grad("rnn.bias_hh_l0", -1, 1), grad("linear.bias", -1, 1)
    return loss.item(), (grad("rnn.weight_ih_l0"), grad("rnn.weight_hh_l0"), grad("linear.weight"), d_b, d_c)
