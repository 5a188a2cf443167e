# exercise: momentum_step
# right: yes
import copy

def momentum_step(params, grads, velocity, lr, momentum):
    p_new, v_new = copy.deepcopy(list(params)), copy.deepcopy(list(velocity))
    for i in range(len(p_new)):
        v_new[i] *= momentum
        v_new[i] += grads[i]
        p_new[i] -= lr * v_new[i]
    return p_new, v_new
