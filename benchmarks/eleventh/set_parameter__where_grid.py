# exercise: set_parameter
# right: yes
def set_parameter(params, matrix, row, column, value):
    def replaced(array):
        rows, columns = np.indices(array.shape)
        return np.where((rows == row) & (columns == column), value, array)

    return (*params[:matrix], replaced(params[matrix]), *params[matrix + 1 :])
