# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    def downhill(pair):
        param, grad = pair
        return np.add(param, np.negative(np.multiply(grad, learning_rate)))

    setattr(model, "params", tuple(map(downhill, zip(model.params, model.bptt(x, y)))))
