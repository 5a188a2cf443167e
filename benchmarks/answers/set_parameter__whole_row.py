# exercise: set_parameter
# right: no
# wrong: the whole row gets the value, the column is not used ([row] =)

def set_parameter(params, matrix, row, column, value):
    def changed(index, array):
        array = array.copy()
        if index == matrix:
            array[row] = value
        return array

    return [changed(k, p) for k, p in enumerate(params)]
